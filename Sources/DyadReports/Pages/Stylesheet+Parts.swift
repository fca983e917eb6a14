extension Stylesheet {
    /// For reports with parts of the programme's own; it follows `page`.
    static let parts: StaticString = """
        .drawing{display:block;width:100%;height:auto}
        .picture.wide{display:none}
        .picture.narrow{max-width:420px}
        .part-figure{margin:0 0 32px}
        h2,h3,p,li,summary,caption{overflow-wrap:anywhere}
        .part-figure>h3{margin-top:16px}
        .panel.caution ul{margin-bottom:8px}
        summary{padding:8px 0;min-height:24px;font-weight:600;cursor:pointer}
        summary:focus-visible{outline:4px solid #212b32;background:#ffeb3b;color:#212b32}
        details .data{margin-bottom:8px}
        .part th,.part td,.matrix th,.matrix td{overflow-wrap:anywhere}
        .part thead th{overflow-wrap:break-word}
        .part td p.break{margin:0;font-weight:600}
        .matrix td ul{padding-left:18px;font-size:14px;line-height:20px}
        .matrix td li{margin:0}
        .tag.level{background:#fff;color:#212b32;border-color:#4c6272}
        .held{font-weight:600}
        @media screen and (max-width:768px){
        .matrix td{display:block;padding-bottom:12px}
        .matrix .value{display:block;text-align:left}
        .part .label{flex:0 0 auto;max-width:50%}
        .part .value{min-width:0}
        .part .below td{border-top:2px dashed #212b32;margin-top:8px}
        }
        @media (min-width:769px),print{
        .matrix{table-layout:fixed}
        .matrix thead th:first-child{width:17%}
        .series thead th:first-child{width:18%}
        .matrix tbody th{font-weight:600}
        .part .first+.below td{border-bottom:2px dashed #212b32}
        .part .number{white-space:normal}
        .intervals .number{white-space:nowrap}
        }
        @media (min-width:990px),print{
        .picture.wide{display:block}
        .picture.narrow{display:none}
        }
        @media print{
        .part-figure{margin-bottom:12pt}
        summary{list-style:none;padding:4pt 0;break-after:avoid}
        details::details-content{content-visibility:visible;height:auto}
        .part thead+tbody,.matrix thead+tbody{break-before:avoid}
        #plan{break-before:auto}
        .matrix td ul{font-size:9pt;line-height:1.3}
        }
        """
}
