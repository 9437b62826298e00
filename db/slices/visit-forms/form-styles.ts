/** Style sheet of the form for on the way: fingers, small screens, dark rooms, forced colours. */
export const formStyles = `
:root{color-scheme:light dark;--canvas:light-dark(#eef1f2,#121618);--surface:light-dark(#fff,#20272a);--line:light-dark(#80898e,#79858b);
--line-soft:light-dark(#d9dee0,#394247);--ink:light-dark(#1a2124,#f1f4f5);--ink-soft:light-dark(#4a555b,#b8c2c7);--accent:light-dark(#0b5e6f,#6cc8d7);
--on-accent:light-dark(#fff,#04272e);--accent-soft:light-dark(#dff0f3,#133840);--danger-ink:light-dark(#9c1f18,#f8b4ad);
--warning-soft:light-dark(#fdf1d8,#3a2f16);--warning-ink:light-dark(#744a00,#f2c96f)}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--canvas);color:var(--ink);font:1.0625rem/1.5 system-ui,'Segoe UI','Noto Sans',sans-serif}
main{max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
header{padding-bottom:.5rem}
h1{font-size:1.625rem;line-height:1.25;margin:.25rem 0}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem}
p{margin:.25rem 0 .75rem}
.office,.help,.kept,.ends{color:var(--ink-soft)}
.help,.kept,.ends{font-size:.9375rem;margin:.25rem 0}
section{background:var(--surface);border:1px solid var(--line-soft);border-radius:.5rem;padding:1rem;margin:1rem 0}
.question{padding:.75rem 0;border-top:1px solid var(--line-soft)}
h2 + .question{border-top:0;padding-top:0}
fieldset{border:0;margin:0 0 .5rem;padding:0;min-width:0}
legend,.field>label{font-weight:600;padding:0}
legend.asked{margin-bottom:.25rem}
.choices{display:flex;flex-direction:column;gap:.25rem}
.inline>.choices{flex-flow:row wrap;gap:.5rem}
.choice{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;padding:.25rem .75rem;border:1px solid var(--line);border-radius:.375rem;cursor:pointer}
.inline .choice{min-width:3.25rem}
.choice:has(:checked){background:var(--accent-soft);border-color:var(--accent);outline:1px solid var(--accent)}
.choice input{width:1.375rem;height:1.375rem;margin:0;flex:none;accent-color:var(--accent)}
.factor{border-left:3px solid var(--line-soft);padding-left:.75rem;margin-top:1rem}
.factor fieldset legend{font-weight:400;color:var(--ink-soft)}
.field{margin:.5rem 0}
.field>label{display:block}
input[type=text],input[type=date],input:not([type]),textarea{width:100%;min-height:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line);border-radius:.375rem}
input.short{max-width:14rem}
textarea{resize:vertical}
[aria-invalid=true]{border:2px solid var(--danger-ink)}
.wrong{color:var(--danger-ink);font-weight:600}
.wrong:empty{display:none}
button{min-height:2.75rem;padding:.5rem 1rem;font:inherit;color:var(--ink);background:var(--surface);border:1px solid var(--line);border-radius:.375rem;cursor:pointer}
button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}
button.quiet{margin-top:.5rem}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.choice:focus-within:has(:focus-visible){outline:3px solid var(--ink);outline-offset:2px}
summary{min-height:2.75rem;padding:.5rem 0;font-weight:600;cursor:pointer}
.rows{list-style:none;margin:0;padding:0}
.rows li{border:1px solid var(--line-soft);border-radius:.375rem;padding:.25rem .75rem .75rem;margin-bottom:.75rem}
.trouble:not(:empty){background:var(--warning-soft);color:var(--warning-ink);border-radius:.5rem;padding:.75rem 1rem;margin:.75rem 0}
@media (forced-colors:active){.choice:has(:checked){outline:2px solid Highlight}.trouble:not(:empty){border:1px solid CanvasText}}
@media print{body{background:#fff}section{break-inside:avoid}}
`
