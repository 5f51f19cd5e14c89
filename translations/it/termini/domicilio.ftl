### termini/domicilio
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = domicilio
summary = Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
keywords = indirizzo; recapito
# note: [1] = termini/residenza
p-4a37h = Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
p-zdhsi = Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
