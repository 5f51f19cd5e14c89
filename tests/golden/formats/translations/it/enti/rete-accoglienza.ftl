### enti/rete-accoglienza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Rete dell'accoglienza
summary = Enti e associazioni che lavorano insieme.
# members.role
f-rnn83 = capofila
# members.role
f-y7996 = sportello e corsi
