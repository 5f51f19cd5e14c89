### termini/accordo-di-integrazione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = accordo di integrazione
summary = Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
keywords = punti; crediti; firma
p-35p3m = Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-vzn37 = Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
