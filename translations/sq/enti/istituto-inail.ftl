### INAIL — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = sigurimi për aksidentet në punë
title = INAIL (sigurimi për aksidentet në punë)
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = Enti që ndihmon këdo që lëndohet ose sëmuret nga puna.
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = sigurimi për aksidentet në punë
keywords = INAIL; aksident në punë; sëmundje nga puna; lëndim; sigurim

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = sigurimi për aksidentet në punë
p-8ixxr = [INAIL][1] është sigurimi publik për [aksidentet në punë][2]. Paguan ditët e humbura dhe mjekimin.
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
p-rdz4c = Faqja e internetit është { $web }. Një [zyrë ndihme (patronato)][1] ju ndihmon falas me kërkesën.
