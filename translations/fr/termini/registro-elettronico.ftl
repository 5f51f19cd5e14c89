### registro elettronico — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = registre scolaire en ligne
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = Le site où vous lisez les notes, les devoirs, les absences et les avis de l’école.
# it: compiti; voti; assenze; scuola; avvisi
keywords = devoirs; notes; absences; école; avis
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = Le secrétariat vous donne un mot de passe. Regardez-le souvent : beaucoup d’écoles ne donnent plus de papiers.
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = Si vous n’arrivez pas à entrer, demandez au secrétariat.
