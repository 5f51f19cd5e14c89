### servizi/chiedere-il-codice-fiscale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Chiedere il codice fiscale
summary = Il codice che serve per lavoro, casa, medico e scuola. È gratis.
keywords = codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# outputs.name
f-kksqt = il codice fiscale
# note: [1] = termini/codice-fiscale
p-wtdc2 = Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.

## A chi è rivolto

p-dpqjt = A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.

## Come fare

# note: voce 1 di 5
l-f7z7a = Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 3 di 5
l-232ra = Compila la domanda (modello AA4/8).
# note: voce 4 di 5
l-fencd = Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 5 di 5
l-5mude = L'ufficio ti dà un foglio con il codice.

## Cosa si ottiene

# note: [1] = termini/tessera-sanitaria
p-h69pb = Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].

## Casi particolari

# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 2 di 3
l-8w73z = Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 3 di 3
l-fv55z = Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.

## Se qualcosa va male

t-8m98y = Se qualcosa va male
p-4jhpj = Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
