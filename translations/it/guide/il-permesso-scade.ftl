### guide/il-permesso-scade
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Il mio permesso sta per scadere
summary = Che cosa fare nei mesi prima della scadenza.
keywords = scadenza; rinnovo; permesso scaduto
# steps.text
f-yrapq = Porta il permesso al patronato.
# steps.text
f-7vdk6 = Sei qui da 5 anni? Guarda se puoi averlo.
# steps.text
f-nnmkj = Fai la domanda alla posta.
# steps.text
f-er6fi = Porta la ricevuta e allunga la tessera sanitaria.
# steps.text
f-rzunc = Porta in anagrafe il permesso nuovo.
p-vvev9 = Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
p-3gy8c = È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: [1] = servizi/lettera-della-questura
p-f47ue = Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
