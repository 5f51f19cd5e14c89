### termini/tredicesima
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = tredicesima
summary = Uno stipendio in più, di solito a dicembre.
keywords = dicembre; stipendio; mensilità
p-2sk9w = Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
