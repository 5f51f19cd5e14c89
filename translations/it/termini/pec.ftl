### termini/pec
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = PEC
summary = Una e-mail che vale come una raccomandata.
keywords = posta certificata; e-mail; raccomandata
p-nihaa = PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
p-se77a = Gli uffici hanno una PEC. Tu puoi anche non averla.
