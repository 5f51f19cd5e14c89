### servizi abitativi pubblici — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = locuință socială
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = Numele oficial al locuințelor sociale („case popolari”) din Lombardia.
# it: casa popolare; ALER; alloggio
keywords = casa popolare; ALER; casă de la stat; locuință de la primărie
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = Sunt case publice cu chirie mică. Citiți [cum se cer][1].
