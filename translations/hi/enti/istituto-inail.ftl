### INAIL — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
title = ===
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = वह संस्था जो काम की वजह से चोट लगने या बीमार होने पर मदद करती है।
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
keywords = INAIL; काम पर चोट; काम की बीमारी

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
p-8ixxr = [INAIL][1] [काम पर चोट][2] का सरकारी बीमा है। यह छूटे हुए दिनों और इलाज के पैसे देता है।
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-rdz4c = वेबसाइट { $web } है। [patronato (मुफ़्त मदद का दफ़्तर)][1] आवेदन में मुफ़्त मदद करता है।
