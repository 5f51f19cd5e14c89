### servizi/pediatra
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Scegliere il pediatra
summary = Il medico gratuito dei bambini e dei ragazzi.
keywords = pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# required_documents.name
f-75zdp = il codice fiscale del bambino
# required_documents.name
f-hrr64 = un documento di un genitore
# outputs.name
f-fhtt5 = il pediatra di libera scelta
# channels.note
f-7zsgv = Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# web.label
f-rezkm = Fascicolo sanitario
# note: [1] = termini/pediatra-di-libera-scelta
p-atp8b = Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.

## A chi è rivolto

p-5qjfu = Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
p-cp4kn = Vale anche per i figli di chi non ha il permesso di soggiorno.
# note: [1] = termini/asst
p-9jsct = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: voce 1 di 5
l-sk9nu = Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
l-4kdj4 = Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 3 di 5
l-t6ern = Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 4 di 5
l-mg9s5 = Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 5 di 5
l-4nctx = Porta i fogli dell'ospedale e il libretto dei vaccini.

## Cosa si ottiene

# note: voce 1 di 3
l-2qby3 = visite quando il bambino sta male
# note: voce 2 di 3
l-r4583 = controlli di crescita alle età previste
# note: voce 3 di 3
l-pdx2r = ricette e certificati

## Casi particolari

# note: [1] = servizi/cure-non-urgenti
p-p63fb = Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
p-n3m59 = Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].

## Se qualcosa va male

t-8nnh9 = Se qualcosa va male
# note: [1] = servizi/servizio-sociale
p-synvu = Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
