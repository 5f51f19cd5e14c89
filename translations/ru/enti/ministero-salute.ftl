### Ministero della Salute — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = Министерство здравоохранения
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = Министерство, которое занимается здравоохранением. У него есть информационная линия.
# it: ministero; salute; 1500; informazioni sanitarie
keywords = министерство; здоровье; 1500; медицинская информация
# it: informazioni sulla salute
f-f9nwg = информация о здоровье

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = Определяет правила здравоохранения в Италии. По номеру { $phone } даёт информацию об общественном здоровье.
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = Этот номер **не** для экстренной помощи, и по нему не записывают на приём. Чтобы лечиться, читайте страницы о [здоровье][1].
