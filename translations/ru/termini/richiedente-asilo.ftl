### richiedente asilo — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = проситель убежища
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = Тот, кто попросил защиты и ждёт ответа.
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = международная защита
keywords = убежище; заявление; беженец
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = У него есть документ, он может лечиться и имеет право на переводчика. Если у него нет жилья, он может попросить место для проживания (accoglienza).
