### Ministero della Salute — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = Ministerul Sănătății
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = Ministerul care se ocupă de sănătate. Are o linie de informații.
# it: ministero; salute; 1500; informazioni sanitarie
keywords = minister; sănătate; 1500; informații medicale
# it: informazioni sulla salute
f-f9nwg = informații despre sănătate

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = Hotărăște regulile serviciilor de sănătate în Italia. La { $phone } dă informații despre sănătatea publică.
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = Acel număr **nu** este pentru urgențe și nu face programări la medic. Ca să vă tratați citiți paginile despre [sănătate][1].
