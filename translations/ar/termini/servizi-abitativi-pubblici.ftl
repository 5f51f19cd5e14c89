### servizi abitativi pubblici — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = المساكن الشعبية
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = الاسم الرسمي للمساكن الشعبية في لومبارديا.
# it: casa popolare; ALER; alloggio
keywords = سكن اجتماعي; ALER; شقة; كازا بوبولاري
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = هي بيوت تملكها جهات عامة وإيجارها منخفض. اقرأ [كيف تُطلب][1].
