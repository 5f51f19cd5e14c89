### termini/ricetta
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ricetta
summary = Il foglio del medico per avere una medicina, una visita o un esame.
keywords = impegnativa; prescrizione; medicina; ricetta elettronica; NRE
p-myd84 = Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
# note: [1] = termini/tessera-sanitaria
p-7um7y = In farmacia mostra il numero e la [tessera sanitaria][1].
