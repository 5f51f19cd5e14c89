### servizi abitativi pubblici — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = सस्ते सरकारी मकान
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = Lombardia में सरकारी मकानों (case popolari) का आधिकारिक नाम।
# it: casa popolare; ALER; alloggio
keywords = सरकारी मकान; ALER; घर
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = ये कम किराए वाले सरकारी मकान हैं। पढ़ें: [कैसे माँगें][1]।
