### accordo di integrazione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = соглашение об интеграции
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = Договор с государством: вы учите итальянский и правила и получаете баллы.
# it: punti; crediti; firma
keywords = баллы; кредиты; подпись; интеграция; договор
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = Его подписывают те, кто въезжает впервые и кому больше 16 лет. Оно касается видов на жительство не меньше чем на год.
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = Баллы дают за курсы и школу. Храните все свидетельства.
