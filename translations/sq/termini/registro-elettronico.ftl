### registro elettronico — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = regjistri elektronik i shkollës
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = Faqja ku lexoni notat, detyrat, mungesat dhe njoftimet e shkollës.
# it: compiti; voti; assenze; scuola; avvisi
keywords = detyra; nota; mungesa; shkollë; njoftime
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = Sekretaria ju jep një fjalëkalim. Shiheni shpesh: shumë shkolla nuk japin më letra.
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = Nëse nuk arrini të hyni, pyesni sekretarinë.
