### termini/tessera-sanitaria
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = tessera sanitaria
summary = La tessera che dà accesso alle cure del Servizio sanitario nazionale.
p-jtbxn = È una carta di plastica con il tuo **codice fiscale**. Non è un documento di identità.
