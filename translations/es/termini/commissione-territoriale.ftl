### Commissione territoriale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = comisión de asilo
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = protección internacional
summary = Las personas que escuchan su historia y deciden sobre el asilo.
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = protección internacional
keywords = entrevista; asilo; comisión territorial
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = Habla con una persona, con un intérprete. Puede llevar las pruebas y un abogado.
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = Diga la verdad. Si no entiende una pregunta, dígalo.
