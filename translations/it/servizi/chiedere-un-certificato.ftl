### servizi/chiedere-un-certificato
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Chiedere un certificato in Comune
summary = Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
keywords = certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# outputs.name
f-yneji = il certificato
# channels.note
f-hc4mn = Entra con SPID o CIE.
p-afdat = Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.

## A chi è rivolto

# note: [1] = termini/residenza
p-3qfja = A chi ha la [residenza][1] in Italia.

## Come fare

# note: voce 1 di 4
l-jr5sq = Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
l-8j4w5 = È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
l-7g368 = Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
l-2hztf = Se non usi internet, vai all'[anagrafe][1] con un documento.

## Quanto costa

# note: [1] = termini/marca-da-bollo
p-4iitq = Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.

## Casi particolari

# note: voce 1 di 2
# note: [1] = termini/legalizzazione
l-q4v3p = **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 2 di 2
l-6z8bc = **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.

## Se qualcosa va male

t-y7cku = Se qualcosa va male
p-aydqq = Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
