### enti/ministero-salute
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ministero della Salute
summary = Il ministero che si occupa di sanità. Ha una linea di informazioni.
keywords = ministero; salute; 1500; informazioni sanitarie
# phones.label
f-f9nwg = informazioni sulla salute

## Che cosa fa

# note: $phone = un dato; lo scrive il sito
p-m7ggi = Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: [1] = argomenti/salute
p-dcu9n = Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
