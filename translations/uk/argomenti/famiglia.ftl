### Bambini e famiglia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = Діти і сім’я
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
# term: ricongiungimento → { -ricongiungimento-familiare } = возз’єднання сім’ї
summary = Народження, дитячий лікар, допомога на дітей, возз’єднання сім’ї.
# it: famiglia; bambini; figli; nascita; genitori
keywords = сім’я; діти; дитина; народження; батьки; родина
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = єдина допомога на дітей
p-3sy83 = Якщо скоро народиться дитина, читайте, [що робити][1]. Про гроші щомісяця читайте на сторінці про [єдину допомогу на дітей][2].
