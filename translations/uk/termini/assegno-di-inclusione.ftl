### assegno di inclusione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = допомога малозабезпеченим сім’ям
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = неповнолітня особа
summary = Допомога для дуже бідних сімей з неповнолітніми, літніми людьми або людьми з інвалідністю.
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = дохід
# term: cittadinanza → { -cittadinanza } = громадянство
keywords = ADI; бідність; reddito di cittadinanza; соціальна допомога
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = Ви отримуєте її на картку. Ви повинні виконувати програму разом із соціальними службами (servizi sociali).
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = Читайте, [хто може її отримати][1].
