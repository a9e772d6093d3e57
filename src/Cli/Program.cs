using Eenlijn.Cli;
using Microsoft.Extensions.Configuration;

var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
return await new CommandLine(configuration, AppContext.BaseDirectory, Console.Out, Console.Error).RunAsync(args);
