### Ministero dell'Istruzione e del Merito — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = ===
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = स्कूलों का मंत्रालय, छोटे बच्चों के स्कूल से हाई स्कूल तक।
# it: ministero; scuola; istruzione; Unica
keywords = मंत्रालय; स्कूल; शिक्षा; Unica
# it: iscrizioni
f-frvv5 = दाख़िले

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = यह स्कूल के नियम तय करता है। दाख़िले की वेबसाइट { $web-iscrizioni } है।
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = अपने बच्चे के लिए स्कूल के दफ़्तर (segreteria) से बात करें। पढ़ें: [दाख़िला कैसे करवाएँ][1]।
