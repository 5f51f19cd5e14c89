### guide/cerco-casa
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Cerco casa
summary = Dall'annuncio alle chiavi, con meno rischi.
keywords = affitto; casa; stanza; appartamento; cercare casa
# steps.text
f-zvsdq = Apri un conto: serve per pagare l'affitto.
# steps.text
f-t6xmm = Leggi il contratto prima di firmare.
# steps.text
f-tpkbn = Il proprietario comunica che abiti lì.
# steps.text
f-9uhdv = Cambia la residenza.
# steps.text
f-xr29n = Con un ISEE basso paghi meno le bollette.
# steps.text
f-67irr = Guarda se puoi chiedere una casa popolare.
p-svd4w = Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
