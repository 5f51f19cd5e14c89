### termini/servizio-sanitario-nazionale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Servizio sanitario nazionale
summary = La sanità pubblica italiana: medici e ospedali per tutti.
keywords = sanità; SSN; cure; mutua
p-h8cev = Chi è iscritto ha il medico di famiglia e paga poco o niente.
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = Leggi [come iscriverti][1].
