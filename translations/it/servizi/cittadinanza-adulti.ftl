### servizi/cittadinanza-adulti
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Cittadinanza italiana per residenza o matrimonio
summary = Chi può chiedere la cittadinanza e come mandare la domanda.
keywords = cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# required_documents.name
f-b3h63 = l'atto di nascita, tradotto e legalizzato
# required_documents.name
f-p6t49 = il certificato penale del tuo Paese, tradotto e legalizzato
# required_documents.name
f-kdq7i = il titolo di italiano di livello B1
# required_documents.name
f-whvsb = la prova del reddito degli ultimi tre anni
# outputs.name
f-th55z = il decreto di cittadinanza
# channels.note
f-phvb8 = Entra con SPID o CIE.
# note: [1] = termini/cittadinanza
p-2w5br = La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.

## A chi è rivolto

c-3fjic = Chi sei
c-w8jkd = Anni di residenza in anagrafe
c-2f84n = Cittadino di un Paese fuori dall'Unione europea
c-j2ixw = Cittadino dell'Unione europea
c-8w549 = Rifugiato o apolide
c-c755j = Sposato con una persona italiana, in Italia
c-tmg3x = 2 dal matrimonio
p-6c2wg = Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
# note: [1] = termini/residenza
p-axdx9 = La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.

## Come fare

# note: voce 1 di 7
l-vkmdd = Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
l-4tek3 = Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 3 di 7
l-mmkc6 = Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 4 di 7
l-6x3ca = Paga la tassa e la marca da bollo.
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
l-adty9 = Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 6 di 7
# note: [1] = termini/prefettura
l-zkh6h = Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 7 di 7
l-v3bdn = Se il decreto arriva, giura in Comune **entro 6 mesi**.

## Tempi e scadenze

# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.

## Quanto costa

p-jsppk = C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.

## Se qualcosa va male

t-r6w6w = Se qualcosa va male
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
p-x35ws = Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
