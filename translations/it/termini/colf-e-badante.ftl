### termini/colf-e-badante
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = colf e badante
summary = La colf pulisce la casa. La badante cura una persona anziana o malata.
keywords = lavoro domestico; assistente familiare; baby sitter
# note: [1] = servizi/lavoro-domestico
p-tjeyr = Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
