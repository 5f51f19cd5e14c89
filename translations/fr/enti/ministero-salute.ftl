### Ministero della Salute — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = Ministero della Salute (ministère de la Santé)
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = Le ministère qui s’occupe de la santé. Il a une ligne d’information.
# it: ministero; salute; 1500; informazioni sanitarie
keywords = ministère; santé; 1500; informations santé
# it: informazioni sulla salute
f-f9nwg = informations sur la santé

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = Il décide les règles de la santé en Italie. Au { $phone }, il donne des informations sur la santé publique.
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = Ce numéro **n’est pas** pour les urgences et ne prend pas de rendez-vous. Pour vous soigner, lisez les pages sur la [santé][1].
