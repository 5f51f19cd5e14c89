### registro elettronico — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = online school register
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = The website where you read marks, homework, absences and school notices.
# it: compiti; voti; assenze; scuola; avvisi
keywords = homework; marks; absences; school; notices
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = The school office gives you a password. Look at it often: many schools no longer hand out papers.
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = If you cannot get in, ask the school office.
