### Ministero della Salute — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = Ministry of Health
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = The ministry that deals with health care. It has an information line.
# it: ministero; salute; 1500; informazioni sanitarie
keywords = ministry; health; 1500; health information
# it: informazioni sulla salute
f-f9nwg = information about health

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = It decides the rules of health care in Italy. On { $phone } it gives information about public health.
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = That number is **not** for emergencies and does not book visits. To get treatment read the pages on [health][1].
