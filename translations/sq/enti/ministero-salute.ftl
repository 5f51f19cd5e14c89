### Ministero della Salute — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = Ministria e Shëndetësisë (Ministero della Salute)
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = Ministria që merret me shëndetësinë. Ka një linjë informacioni.
# it: ministero; salute; 1500; informazioni sanitarie
keywords = ministria; shëndet; 1500; informacione për shëndetin
# it: informazioni sulla salute
f-f9nwg = informacione për shëndetin

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = Vendos rregullat e shëndetësisë në Itali. Në numrin { $phone } jep informacione për shëndetin publik.
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = Ai numër **nuk** është për emergjencat dhe nuk rezervon vizita. Për t’u mjekuar lexoni faqet për [shëndetin][1].
