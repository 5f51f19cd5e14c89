### pronto soccorso — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pronto soccorso
title = अस्पताल की इमरजेंसी
# it: La parte dell'ospedale per i problemi gravi e improvvisi.
summary = अस्पताल का वह हिस्सा जो गंभीर और अचानक हुई तकलीफ़ों के लिए है।
# it: ospedale; urgenza; ambulanza
keywords = अस्पताल; इमरजेंसी; एम्बुलेंस
# it: È aperto sempre. Cura tutti, anche senza documenti.
p-i3w33 = यह हमेशा खुली रहती है। सबका इलाज करती है, दस्तावेज़ न हों तब भी।
# it: Leggi [come funziona][1].
# note: [1] = servizi/andare-al-pronto-soccorso
p-qej23 = पढ़ें: [यह कैसे काम करता है][1]।
