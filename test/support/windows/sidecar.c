/*
 * A sidecar for Windows, in one of four kinds: SERVES (all that the protocol has, ends when standard input does),
 * DEAF (the same, but goes on when standard input has ended), SILENT (never says that it is ready), FAILS (ends
 * with 3 and words on standard error). The port is its first argument.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <winsock2.h>
#include <windows.h>

#if SERVES
static DWORD WINAPI until_stdin_ends(LPVOID nothing) {
  char buffer[256];
  DWORD count;
  HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
  while (ReadFile(input, buffer, sizeof buffer, &count, NULL) && count > 0) {}
  puts("SHUTDOWN reason=stdin");
  fflush(stdout);
  ExitProcess(0);
}
#endif

static void answer(SOCKET client) {
  char request[2048] = {0};
  recv(client, request, sizeof request - 1, 0);
  const char *found = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
  const char *absent = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  const char *reply = strncmp(request, "GET /api/health ", 16) == 0 ? found : absent;
  send(client, reply, (int)strlen(reply), 0);
  closesocket(client);
}

static SOCKET listening(int port) {
  WSADATA data;
  struct sockaddr_in address = {0};
  WSAStartup(MAKEWORD(2, 2), &data);
  SOCKET server = socket(AF_INET, SOCK_STREAM, 0);
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = inet_addr("127.0.0.1");
  address.sin_port = htons((u_short)port);
  if (bind(server, (struct sockaddr *)&address, sizeof address) != 0 || listen(server, 16) != 0) {
    fprintf(stderr, "OSError: [WinError %d] cannot listen at ('127.0.0.1', %d)\n", WSAGetLastError(), port);
    exit(1);
  }
  return server;
}

int main(int count, char **arguments) {
#if FAILS
  fputs("backend: the configuration is wrong\n", stderr);
  return 3;
#endif
  int port = count > 1 ? atoi(arguments[1]) : 0;
  SOCKET server = listening(port);
#if !SILENT
  printf("BOOT sidecar=backend version=1.2.3\r\nLISTENING host=127.0.0.1 port=%d\r\nREADY\r\n", port);
  fflush(stdout);
#endif
#if SERVES
  CreateThread(NULL, 0, until_stdin_ends, NULL, 0, NULL);
#endif
  for (;;) answer(accept(server, NULL, NULL));
}
