### termini/preavviso-di-rigetto
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = preavviso di rigetto
summary = La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
keywords = rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
p-s7qkz = Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
# note: [1] = servizi/lettera-della-questura
p-e5q9m = Se arriva dalla Questura, leggi [che cosa fare][1].
