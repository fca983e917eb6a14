/// The style sheets. Sizes and colours follow the NHS service manual's tokens (`UX-and-security` 1.1); the font is Arial.
enum Stylesheet {
    /// For every report, on screens and on paper.
    static let page: StaticString = """
        *{box-sizing:border-box}
        html{background:#f0f4f5;color:#212b32;font-family:Arial,sans-serif;-webkit-text-size-adjust:100%}
        body{margin:0;font-size:16px;line-height:1.5}
        p,ul,ol,dl,figure{margin:0 0 16px}
        ul{padding-left:20px}
        li{margin-bottom:4px}
        header{background:#005eb8;color:#fff}
        .width,main{max-width:1024px;margin:0 auto;padding:0 16px}
        header .width{display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px;min-height:60px;padding-top:8px;padding-bottom:8px}
        .tool{font-size:32px;line-height:44px;font-weight:600}
        .programme{font-size:16px;line-height:24px}
        .fictitious{margin:0;padding:8px 16px;background:#ffeb3b;color:#212b32;text-align:center;font-weight:600}
        main{padding-top:24px;padding-bottom:48px}
        h1{margin:0 0 16px;font-size:32px;line-height:38px}
        h2{margin:0 0 16px;font-size:27px;line-height:33px}
        h3{margin:24px 0 8px;font-size:19px;line-height:27px}
        section{margin:0 0 24px;padding:24px 16px 8px;background:#fff;border:1px solid #d8dde0}
        .detail{display:block;color:#4c6272;font-size:14px;line-height:20px;font-weight:400}
        .summary{display:grid;grid-template-columns:1fr;gap:8px 24px}
        .summary dt{color:#4c6272;font-size:14px;line-height:20px}
        .summary dd{margin:0;overflow-wrap:anywhere}
        .facts dd{font-weight:600}
        .verdict{margin:0 0 24px;padding:16px 16px 8px;background:#005eb8;color:#fff}
        .verdict.open{background:#fff;color:#212b32;border:4px solid #4c6272}
        .verdict p{margin-bottom:8px}
        .eyebrow{font-weight:600}
        .lead{font-size:22px;line-height:29px;font-weight:600}
        .advisory{font-size:14px;line-height:24px}
        .panel{margin:0 0 24px;padding:16px 16px 8px;border-left:8px solid #4c6272;background:#f0f4f5}
        .panel h3{margin-top:0}
        .panel p{margin-bottom:8px}
        .panel.stop{border:4px solid #d5281b;background:#fff}
        .panel.stop h3{color:#d5281b}
        .panel.warning{border:4px solid #ed8b00;background:#fff9ea}
        .states{display:grid;grid-template-columns:1fr;gap:8px;padding:0;list-style:none}
        .states li{display:flex;flex-direction:column;align-items:flex-start;gap:4px;margin:0;padding:12px 16px;border:1px solid #d8dde0;border-top:4px solid #4c6272}
        .states .name{font-weight:600;font-size:19px}
        .counted,.quiet,figcaption{color:#4c6272;font-size:14px;line-height:20px}
        .tag{display:inline-block;padding:2px 8px;font-size:16px;line-height:24px;font-weight:600;white-space:nowrap;border:1px solid;background:#dbe0e3;color:#354550;vertical-align:middle}
        .tag.met{background:#cce5d8;color:#004c23}
        .tag.not-met,.tag.none{background:#f7d4d1;color:#6a140e}
        .tag.partial{background:#ffdc8e;color:#4c3708}
        h3 .tag{margin-left:8px}
        .due{font-weight:600}
        .lock{padding:8px 16px;border-left:4px solid #007f3b;background:#f0f4f5}
        table{width:100%;margin:0 0 24px;border-collapse:collapse}
        caption{padding:8px 0;text-align:left;font-weight:600;font-size:19px;line-height:27px}
        .hidden{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;padding:0}
        th,td{padding:8px 12px 8px 0;text-align:left;vertical-align:top;font-size:16px;line-height:24px}
        tbody th{font-weight:400}
        td ul{margin:0}
        .rule-id{font-weight:600}
        .remarks,.reading{margin:0 0 4px;color:#4c6272;font-size:14px;line-height:20px}
        .reading{color:#212b32}
        .finding{font-size:19px;line-height:28px;font-weight:600}
        .chart{display:block;width:100%;height:auto}
        .chart.wide{display:none}
        .chart.narrow{max-width:480px}
        .flow{padding:0;list-style:none;border-top:1px solid #d8dde0}
        .flow li{display:grid;grid-template-columns:1fr auto;gap:4px 16px;align-items:center;margin:0;padding:8px 0;border-bottom:1px solid #d8dde0}
        .flow .count,.flow .missing{text-align:right;white-space:nowrap}
        .flow .bar{display:block;width:100%;height:12px}
        .flow .missing{color:#4c6272;font-size:14px}
        @media screen and (max-width:768px){
        .data thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .data,.data tbody,.data tr,.data th,.data td,.data caption{display:block}
        .data caption.hidden{display:block}
        .data tbody{padding:12px 0;border-top:1px solid #aeb7bd}
        .data tbody th{font-weight:600}
        .data th,.data td{padding:4px 0}
        .data td{display:flex;justify-content:space-between;gap:16px}
        .data .below td{display:block}
        .data .value{text-align:right}
        .data .value ul{text-align:left}
        .thresholds .first{display:flex;flex-direction:column}
        .thresholds .first th{order:-1}
        .label{color:#4c6272}
        }
        @media (min-width:641px){
        .facts{grid-template-columns:1fr 1fr}
        .states{grid-template-columns:repeat(auto-fit,minmax(180px,1fr))}
        .flow li{grid-template-columns:minmax(220px,5fr) 80px 3fr 96px}
        }
        @media (min-width:769px),print{
        .label{display:none}
        thead th{border-bottom:2px solid #4c6272;font-size:14px;line-height:20px;vertical-align:bottom}
        tbody tr:last-child>*{border-bottom:1px solid #d8dde0}
        .number{text-align:right}
        th:last-child,td:last-child{padding-right:0}
        .first>*{padding-bottom:4px}
        .below td{padding-top:0;padding-bottom:12px}
        .thresholds th:first-child{width:196px}
        .thresholds th:nth-child(3){width:136px}
        .thresholds th:nth-child(4),.thresholds th:nth-child(5){width:76px}
        .thresholds th:nth-child(6){width:116px}
        .number:last-child{white-space:nowrap}
        .thresholds{table-layout:fixed}
        .frameworks thead th:first-child{width:22%}
        .frameworks thead th:nth-child(2){width:30%}
        .chart.wide{display:block}
        .chart.narrow{display:none}
        }
        @media (min-width:769px){
        body{font-size:19px;line-height:28px}
        h1{font-size:48px;line-height:54px}
        h2{font-size:36px;line-height:42px}
        h3{font-size:22px;line-height:30px}
        .lead{font-size:26px;line-height:32px}
        .finding{font-size:22px;line-height:30px}
        section{padding:32px 32px 16px}
        .width,main{max-width:1024px;padding-left:32px;padding-right:32px}
        }
        @media print{
        @page{size:A4;margin:16mm 15mm 16mm}
        @page{@bottom-right{content:"Page " counter(page) " of " counter(pages);font:9pt Arial,sans-serif;color:#4c6272}}
        html{background:#fff;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        body{font-size:10.5pt;line-height:1.4}
        header{background:none;color:#212b32;border-bottom:2pt solid #005eb8}
        header .width{min-height:0;padding:0 0 4pt}
        .tool{font-size:17pt;line-height:22pt;color:#005eb8}
        .programme{font-size:11pt}
        .width,main{max-width:none;padding:0}
        main{padding-top:10pt}
        h1{font-size:20pt;line-height:24pt;margin-bottom:8pt}
        h2{font-size:16pt;line-height:20pt;margin-bottom:8pt}
        h3{font-size:12pt;line-height:16pt;margin:10pt 0 4pt}
        h2,h3,caption{break-after:avoid}
        section{margin:0 0 12pt;padding:0;border:0}
        p,ul,ol,dl,figure{margin-bottom:8pt}
        .summary{gap:2pt 16pt}
        .summary div{display:flex;gap:6pt}
        .summary dt,.quiet,.counted,figcaption,.remarks,.reading,.advisory,.flow .missing{font-size:9.5pt;line-height:1.4}
        .summary dt{white-space:nowrap}
        .states{grid-template-columns:repeat(3,1fr)}
        .states li{padding:6pt 8pt}
        .states .name{font-size:12pt}
        .lead{font-size:15pt;line-height:19pt}
        .finding{font-size:12pt;line-height:16pt}
        .tag{font-size:10pt;line-height:14pt;padding:1pt 4pt}
        .verdict,.panel{margin-bottom:10pt;padding:8pt 10pt 2pt}
        th,td{font-size:10pt;line-height:1.35;padding:4pt 8pt 4pt 0}
        thead th{font-size:9pt;line-height:1.3}
        thead{display:table-header-group}
        table{margin-bottom:10pt}
        tbody,figure,.panel,.verdict,.states,.flow li{break-inside:avoid}
        #changes,#plan{break-before:page}
        .thresholds th:first-child{width:32mm}
        .thresholds th:nth-child(3){width:30mm}
        .thresholds th:nth-child(4),.thresholds th:nth-child(5){width:15mm}
        .thresholds th:nth-child(6){width:24mm}
        .detail{font-size:9pt;line-height:1.3}
        .flow li{grid-template-columns:5fr 20mm 3fr 24mm;padding:4pt 0}
        }
        """

    /// For fictitious cohorts: the banner stands at the top of every printed page.
    static let fictitious: StaticString = """
        @media print{
        @page{margin-top:22mm;@top-left{content:"Fictitious cohort: everybody in this report is invented";height:7mm;width:180mm;margin:6mm 0 auto;background:#ffeb3b;color:#212b32;font:bold 10pt Arial,sans-serif;text-align:center}}
        }
        """
}
