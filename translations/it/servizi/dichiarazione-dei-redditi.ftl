### servizi/dichiarazione-dei-redditi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Dichiarazione dei redditi (730)
summary = Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
keywords = 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# required_documents.name
f-yu6qc = la Certificazione Unica del datore di lavoro o dell'INPS
# required_documents.name
f-hs3zj = le ricevute di spese per medico, affitto, scuola e figli
# outputs.name
f-dyyjg = la dichiarazione mandata
# channels.note
f-5z8ke = Un CAF la prepara con te.
# note: [1] = termini/modello-730
p-hph2s = Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].

## A chi è rivolto

p-xyn82 = Devi farla di solito se:
# note: voce 1 di 3
l-p77s9 = hai avuto due o più datori di lavoro
# note: voce 2 di 3
l-kceav = lavori come colf o badante
# note: voce 3 di 3
l-5ex8d = hai preso anche soldi dall'INPS, oltre alla paga
p-e2w2v = Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.

## Come fare

# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
l-vnum8 = In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 2 di 5
l-78hhc = Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 3 di 5
# note: [1] = termini/caf
l-rkf2e = Prendi un appuntamento a un [CAF][1].
# note: voce 4 di 5
l-c7gay = Firma una delega. Il CAF prepara il conto con te.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
l-4d2z4 = Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].

## Tempi e scadenze

p-94tet = Falla una volta all'anno, di solito da maggio a settembre.

## Quanto costa

p-ngzi5 = Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.

## Casi particolari

p-mvnuc = Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.

## Se qualcosa va male

t-f76df = Se qualcosa va male
p-fbrp8 = Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
