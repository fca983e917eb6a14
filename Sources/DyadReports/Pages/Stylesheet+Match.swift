extension Stylesheet {
    /// For the page of proposed pairs; it follows `parts`.
    static let match: StaticString = """
        .pairs .below td{padding-bottom:4px}
        .pairs tbody th{font-weight:600}
        .grid td,.grid th{font-size:14px;line-height:20px}
        .band{max-width:60%;vertical-align:middle}
        @media screen and (max-width:768px){
        .grid td{display:block}
        .grid .value{display:block;text-align:left}
        }
        @media (min-width:990px),print{
        .narrow-only{display:none}
        }
        @media (min-width:769px),print{
        .pairs{table-layout:fixed}
        .pairs thead th:first-child{width:22%}
        .pairs thead th:last-child{width:18%}
        .grid{table-layout:fixed}
        .grid thead th:nth-child(3){width:42%}
        .part .words,.part .number{overflow-wrap:break-word}
        }
        """
}
