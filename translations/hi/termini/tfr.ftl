### TFR — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = काम ख़त्म होने पर मिलने वाले पैसे
# it: I soldi che ricevi quando finisce un lavoro.
summary = वे पैसे जो काम ख़त्म होने पर आपको मिलते हैं।
# it: liquidazione; fine lavoro; soldi
keywords = लिक्विदात्सियोने; काम ख़त्म; पैसे; ग्रेच्युटी
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR का मतलब है trattamento di fine rapporto। बहुत-से लोग इसे **liquidazione** कहते हैं।
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = घर का काम और बुज़ुर्गों की देखभाल करने वाले
p-67s4b = यह तब भी मिलता है जब आप इस्तीफ़ा देते हैं, और घर का काम और देखभाल करने वालों (colf और badante) को भी।
