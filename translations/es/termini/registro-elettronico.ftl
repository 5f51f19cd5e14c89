### registro elettronico — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = registro escolar en línea
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = El sitio donde lee notas, tareas, faltas y avisos de la escuela.
# it: compiti; voti; assenze; scuola; avvisi
keywords = tareas; notas; faltas; escuela; avisos
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = La secretaría le da una contraseña. Mírelo a menudo: muchas escuelas ya no dan papeles.
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = Si no logra entrar, pregunte en la secretaría.
