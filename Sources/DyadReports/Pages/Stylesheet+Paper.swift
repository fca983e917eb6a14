extension Stylesheet {
    /// For forms to be filled in by hand.
    static let paper: StaticString = """
        .questions{padding:0 0 0 1.6em}
        .questions>li{margin:0 0 24px}
        .questions>.short,.boxes li{break-inside:avoid}
        .prompt,.prompt+.quiet{break-after:avoid}
        .prompt{margin:0 0 4px;font-weight:600}
        .prompt .quiet{font-weight:400}
        .questions .quiet{margin:0 0 4px}
        .boxes{margin:8px 0 0;padding:0;list-style:none}
        .boxes li{margin:0 0 6px}
        .boxes.many{columns:3}
        .boxes.scale{display:flex;flex-wrap:wrap;gap:8px 20px;columns:auto}
        .box{display:inline-block;width:1em;height:1em;margin-right:.5em;border:1px solid #212b32;background:#fff;vertical-align:-.1em}
        .box.round{border-radius:50%}
        .blank{height:2em;border-bottom:1px solid #212b32}
        .blank.short{width:10em}
        .date{display:flex;gap:24px;margin:8px 0 0}
        .date .blank{width:7em;color:#4c6272;font-size:14px}
        .lines{height:8em;margin-top:8px;border:1px solid #212b32;background:#fff}
        @media print{
        .questions>li{margin-bottom:14pt}
        .boxes li{margin-bottom:3pt}
        }
        """
}
