### argomenti/progetti
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Progetti e reti
summary = Che cosa si è fatto nella zona. Molti progetti sono finiti.
keywords = progetti; FAMI; rete; buone pratiche
# note: [1] = argomenti/documenti
p-zqp6y = Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
