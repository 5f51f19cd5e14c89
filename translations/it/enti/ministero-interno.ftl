### enti/ministero-interno
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ministero dell'Interno
summary = Il ministero da cui dipendono le Questure.
keywords = ministero; Viminale; Questura

## Che cosa fa

# note: [1] = termini/questura
p-ngggb = Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-t7ruv = Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
