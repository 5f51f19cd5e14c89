### Azienda Sociale Cremonese — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Azienda Sociale Cremonese
title = ===
# it: Un ente per i servizi sociali. Ha guidato il progetto Terre di Inclusione.
summary = सामाजिक सेवाओं की संस्था। इसने Terre di Inclusione परियोजना की अगुआई की।
# it: Azienda Sociale del Cremonese; Terre di Inclusione; servizi sociali
keywords = Azienda Sociale del Cremonese; Terre di Inclusione; सामाजिक सेवाएँ

## Che cosa fa

# it: L'Azienda Sociale Cremonese ha guidato [Terre di Inclusione][1]. Il progetto riguardava il Cremonese e il Casalasco, con altri quindici enti.
# note: [1] = progetti/terre-di-inclusione
p-7ep26 = Azienda Sociale Cremonese ने [Terre di Inclusione][1] की अगुआई की। यह परियोजना Cremonese और Casalasco के इलाक़ों के लिए थी, पंद्रह दूसरी संस्थाओं के साथ।
# it: Il progetto aveva quattro azioni:
p-5h9tv = परियोजना में चार काम थे:
# it: Corsi di italiano per adulti e bambini.
# note: voce 1 di 4
l-gdgm3 = बड़ों और बच्चों के लिए इतालवी के कोर्स।
# it: Un elenco unico dei [mediatori][1] e corsi per loro.
# note: voce 2 di 4
# note: [1] = termini/mediatore-linguistico
l-xbew9 = [मध्यस्थों (mediatore)][1] की एक सूची और उनके लिए कोर्स।
# it: Materiale in più lingue su servizi e progetti.
# note: voce 3 di 4
l-qpi7j = सेवाओं और परियोजनाओं के बारे में कई भाषाओं में जानकारी।
# it: Sostegno alle associazioni, anche a quelle di cittadini stranieri.
# note: voce 4 di 4
l-swv38 = संगठनों को सहारा, विदेशी नागरिकों के संगठनों को भी।
# it: Il progetto usava fondi europei del periodo 2014-2020.
p-zuaq5 = परियोजना में 2014-2020 के यूरोपीय पैसे लगे थे।
