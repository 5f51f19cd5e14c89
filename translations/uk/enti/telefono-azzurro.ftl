### Telefono Azzurro — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = Telefono Azzurro
# it: Un'associazione che ascolta bambini e ragazzi.
summary = Асоціація, яка вислуховує дітей і підлітків.
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = telefono azzurro; діти; підлітки; гаряча лінія; 19696
# it: ascolto per ragazzi
f-m7zj5 = лінія для підлітків

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = За номером { $phone } вислуховує дітей, підлітків і дорослих, які за них хвилюються. Дзвінок безкоштовний.
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = Якщо дитина в небезпеці, читайте, [на який номер дзвонити][1].
