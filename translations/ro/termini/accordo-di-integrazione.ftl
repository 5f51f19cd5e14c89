### accordo di integrazione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = acord de integrare
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = O înțelegere cu statul: învățați italiana și regulile și primiți puncte.
# it: punti; crediti; firma
keywords = puncte; credite; semnătură; acord
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = Îl semnează cine intră pentru prima dată și are mai mult de 16 ani. Este pentru permisele valabile cel puțin un an.
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = Primiți puncte prin cursuri și prin școală. Păstrați toate adeverințele.
