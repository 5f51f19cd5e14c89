### servizi/pronto-intervento
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Pronto intervento
summary = Quando qualcuno è in pericolo.
# note: $phone = un dato; lo scrive il sito
p-s62bw = Chiama il { $phone }.
