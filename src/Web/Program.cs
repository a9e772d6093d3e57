using Eenlijn.Persistence.Starting;
using Eenlijn.Web.Infrastructure;
using Eenlijn.Web.Infrastructure.Starting;

DatabaseSettings? settings = null;
try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, EnvironmentName = Omgeving.Van(args, Environment.GetEnvironmentVariable) });
    settings = DatabaseSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
    builder.AddQuietStart();
    builder.AddEenlijn(settings);
    var app = builder.Build();
    app.UseEenlijn();
    await app.PrepareAsync();
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (failure is not HostAbortedException && StartFailure.Explain(failure, settings) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
