### assegno di inclusione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = пособие для малообеспеченных семей
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = несовершеннолетний
summary = Помощь очень бедным семьям с несовершеннолетними, пожилыми или людьми с инвалидностью.
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = доход
# term: cittadinanza → { -cittadinanza } = гражданство
keywords = ADI; бедность; базовый доход; социальное пособие
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = Вы получаете деньги на карту. Вы должны следовать плану вместе с социальными службами.
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = Читайте, [кто может его получить][1].
