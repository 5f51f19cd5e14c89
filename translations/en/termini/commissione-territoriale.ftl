### Commissione territoriale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = asylum commission
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = international protection
summary = The people who listen to your story and decide about asylum.
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = international protection
keywords = interview; asylum; hearing
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = You speak with one person, with an interpreter. You can bring your proof and a lawyer.
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = Tell the truth. If you do not understand a question, say so.
